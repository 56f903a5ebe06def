/** What purchases from the protected sector save an employer on its contribution for the employment of disabled workers. */
@NullMarked
package fr.ess.procurement.deduction;

import org.jspecify.annotations.NullMarked;
