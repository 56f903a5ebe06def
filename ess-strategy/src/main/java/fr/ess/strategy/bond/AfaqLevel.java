package fr.ess.strategy.bond;

import java.math.BigDecimal;

/**
 * A level of the AFAQ 26000 evaluation, from the first to the fourth, by the points that an evaluation gives out of 1 000.
 *
 * <table>
 * <caption>The bands of points</caption>
 * <tr><td>{@link #ENGAGEMENT}</td><td>0 to 300</td></tr>
 * <tr><td>{@link #PROGRESSION}</td><td>301 to 500</td></tr>
 * <tr><td>{@link #MATURITY}</td><td>501 to 700</td></tr>
 * <tr><td>{@link #EXEMPLARITY}</td><td>more than 700</td></tr>
 * </table>
 *
 * <p>Levels are ranks: the third of four is not 75 % of anything, and levels have no mean.
 *
 * <p>Defined by the AFAQ 26000 evaluation, as the press tells its bands.
 */
public enum AfaqLevel {
    /** The first level ("engagement"). */
    ENGAGEMENT,
    /** The second level ("progression"). */
    PROGRESSION,
    /** The third level ("maturité"). */
    MATURITY,
    /** The fourth and highest level ("exemplarité"). */
    EXEMPLARITY;

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);
    private static final BigDecimal[] ENDS = {BigDecimal.valueOf(300), BigDecimal.valueOf(500), BigDecimal.valueOf(700)
    };

    /**
     * Returns the level that points give.
     *
     * @param points  the points, from 0 to 1 000
     * @return the level
     * @throws IllegalArgumentException if there are no such points, or they fall between two bands, such as 500.5
     */
    public static AfaqLevel of(BigDecimal points) {
        if (points.signum() < 0 || points.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("Points must be from 0 to 1000, but were: " + points);
        }
        for (var i = 0; i < ENDS.length; i++) {
            if (points.compareTo(ENDS[i]) <= 0) {
                return values()[i];
            }
            if (i < ENDS.length - 1 && points.compareTo(ENDS[i].add(BigDecimal.ONE)) < 0) {
                throw new IllegalArgumentException("Points must not fall between two bands, but were: " + points);
            }
        }
        return EXEMPLARITY;
    }

    /**
     * Returns the level that whole points give.
     *
     * @param points  the points, from 0 to 1 000
     * @return the level
     * @throws IllegalArgumentException if there are no such points
     */
    public static AfaqLevel of(int points) {
        return of(BigDecimal.valueOf(points));
    }

    /**
     * Returns the rank of this level, by which it is usually told.
     *
     * @return 1 to 4
     */
    public int rank() {
        return ordinal() + 1;
    }
}
