/** Public catering: shares of quality and organic food ("EGalim"), the distance to them, and the duties beside. */
@NullMarked
package fr.ess.procurement.catering;

import org.jspecify.annotations.NullMarked;
