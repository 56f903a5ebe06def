package fr.ess.core.rule;

import fr.ess.core.law.Term;

/**
 * An open fact that may still change an assessment.
 *
 * @param fact  its path in the subject
 * @param cause  why it is open: not given, or to be judged by a person
 * @param settles  how many open findings it settles alone
 * @param standsIn  how many open findings it stands in
 */
public record Missing(String fact, Term.Cause cause, int settles, int standsIn) {}
