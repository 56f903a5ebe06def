package fr.ess.core.esus;

/** A way to the approval as an enterprise of social utility ("ESUS"). */
public enum Way {
    /** The general way: all conditions are proved (Code du travail, article L3332-17-1, I). */
    GENERAL,
    /** The way of bodies that the law lists ("agrément de plein droit", II). */
    BY_RIGHT
}
