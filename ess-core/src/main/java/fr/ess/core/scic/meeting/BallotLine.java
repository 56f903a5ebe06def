package fr.ess.core.scic.meeting;

import fr.ess.core.measure.Share;
import java.io.Serializable;

/**
 * What one college brings to the result of a ballot.
 *
 * @param college  the name of the college
 * @param weight  its part of all voting rights, after the weight of empty colleges went to the others if it does
 * @param yes  the number of votes for
 * @param counted  the number of votes that those for are a part of
 * @param brought  the part of all voting rights that it brings in favour, exact
 */
public record BallotLine(String college, Share weight, long yes, long counted, Share brought) implements Serializable {}
