package fr.ess.currency.regime;

/** To whom a wage is paid. */
public enum WagePayee {
    /** To the employee, in person or on an account of their own or a joint one. */
    EMPLOYEE,
    /** To somebody else whom the employee named. */
    THIRD_PARTY
}
