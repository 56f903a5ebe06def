/**
 * Public authorities and their social-economy policy: competences, plans, reports and indicators.
 *
 * <ul>
 *   <li>{@link fr.ess.strategy}: what every room shares, authorities and their population.
 *   <li>{@link fr.ess.strategy.plan}: regional strategy and conference, scheme of economic development, conference of public action.
 *   <li>{@link fr.ess.strategy.report}: what is owed beside the budget, and the report of a delegate.
 *   <li>{@link fr.ess.strategy.instance}: bodies for a policy, and whether they follow their own rules.
 *   <li>{@link fr.ess.strategy.bond}: bonds with earmarked proceeds, declarations of banks, evaluations.
 *   <li>{@link fr.ess.strategy.policy}: the matrix of a policy, its planning and its agreements over several years.
 *   <li>{@link fr.ess.strategy.calendar}: the file of an authority, and its calendar.
 *   <li>{@link fr.ess.strategy.chamber}: the national council and the regional chambers.
 *   <li>{@link fr.ess.strategy.competence}: who may aid whom, and by which route.
 * </ul>
 */
@SuppressWarnings("module") // it opens packages to a provider that need not be there
module fr.ess.strategy {
    requires transitive fr.ess.core;
    // Not transitive: a modular host must compile without these jars.
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.jspecify;

    exports fr.ess.strategy;
    exports fr.ess.strategy.bond;
    exports fr.ess.strategy.instance;
    exports fr.ess.strategy.plan;
    exports fr.ess.strategy.policy;
    exports fr.ess.strategy.calendar;
    exports fr.ess.strategy.chamber;
    exports fr.ess.strategy.competence;
    exports fr.ess.strategy.report;

    opens fr.ess.strategy to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.strategy.bond to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.strategy.instance to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.strategy.plan to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.strategy.calendar to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.strategy.chamber to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.strategy.competence to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.strategy.policy to
            fr.ess.core,
            org.hibernate.validator;
    opens fr.ess.strategy.report to
            fr.ess.core,
            org.hibernate.validator;
}
