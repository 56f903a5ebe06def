/** A host of the four library modules, on the module path and without their optional libraries. */
module fr.ess.consumer {
    requires fr.ess.core;
    requires fr.ess.currency;
    requires fr.ess.procurement;
    requires fr.ess.strategy;
}
