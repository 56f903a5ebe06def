/** The goods reused, or containing recycled matter, that public buyers acquire in a calendar year. */
@NullMarked
package fr.ess.procurement.reuse;

import org.jspecify.annotations.NullMarked;
