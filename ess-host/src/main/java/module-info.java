/** A host on the module path, with a Jakarta provider and Jackson. */
module fr.ess.host {
    requires fr.ess.core;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires static org.jspecify;
    requires tools.jackson.databind;

    opens fr.ess.host to
            org.hibernate.validator;
}
