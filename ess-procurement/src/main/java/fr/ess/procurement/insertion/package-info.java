/** Integration clauses: the hours of a contract, their follow-up and its ledger. All of it is practice, none is statute. */
@NullMarked
package fr.ess.procurement.insertion;

import org.jspecify.annotations.NullMarked;
