/** The publication of the essential data of contracts ("DECP"): which contracts, in what form, by when. */
@NullMarked
package fr.ess.procurement.publication;

import org.jspecify.annotations.NullMarked;
