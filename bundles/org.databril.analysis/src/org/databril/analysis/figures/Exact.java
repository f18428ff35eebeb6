// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact number: a fraction of two whole numbers. A third of an amount stays a third, however often it is split again
 * and added up; nothing is rounded until {@link #decimal()}, at the very end.
 */
public final class Exact implements Comparable<Exact> {
    /** Nothing. */
    public static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);
    /** One; as a share: all of it. */
    public static final Exact ONE = new Exact(BigInteger.ONE, BigInteger.ONE);
    /** How many decimals {@link #decimal()} keeps of a number that has no end, such as a third. */
    public static final int DECIMALS = 10;

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Exact(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** A number as written. */
    public static Exact of(BigDecimal number) {
        return number.scale() <= 0 ? new Exact(number.toBigIntegerExact(), BigInteger.ONE)
                : reduced(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** A whole number. */
    public static Exact of(long number) {
        return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** The sum of numbers; zero for none. */
    public static Exact sum(Collection<Exact> numbers) {
        return numbers.stream().reduce(ZERO, Exact::plus);
    }

    /** A sum. */
    public Exact plus(Exact other) {
        if (denominator.equals(other.denominator)) {
            return reduced(numerator.add(other.numerator), denominator);
        }
        return reduced(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** A difference. */
    public Exact minus(Exact other) {
        return plus(other.negated());
    }

    /** A product. */
    public Exact times(Exact other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * A quotient.
     *
     * @throws ArithmeticException when the other is zero
     */
    public Exact dividedBy(Exact other) {
        if (other.isZero()) {
            throw new ArithmeticException("Division of " + this + " by zero");
        }
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** An equal part of it: {@code parts} is 1 or more. */
    public Exact dividedBy(int parts) {
        return parts == 1 ? this : dividedBy(of(parts));
    }

    /** The same number with the other sign. */
    public Exact negated() {
        return new Exact(numerator.negate(), denominator);
    }

    /** -1, 0 or 1 as it is below, equal to or above zero. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return signum() == 0;
    }

    /**
     * The number for people and files: every digit where it ends (without zeros behind), else rounded half even to
     * {@link #DECIMALS} decimals.
     */
    public BigDecimal decimal() {
        int twos = denominator.getLowestSetBit();
        var rest = denominator.shiftRight(twos);
        int fives = 0;
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        boolean ends = rest.equals(BigInteger.ONE);
        var decimal = new BigDecimal(numerator).divide(new BigDecimal(denominator), ends ? Math.max(twos, fives) : DECIMALS,
                ends ? RoundingMode.UNNECESSARY : RoundingMode.HALF_EVEN).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    /** The number with a given count of decimals, rounded half up from the exact value. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact && numerator.equals(exact.numerator) && denominator.equals(exact.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** The decimal where the number has an end, else the fraction: {@code 1/3}. */
    @Override
    public String toString() {
        var decimal = decimal();
        return of(decimal).equals(this) ? decimal.toPlainString() : numerator + "/" + denominator;
    }

    private static Exact reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() < 0) {
            return reduced(numerator.negate(), denominator.negate());
        }
        var common = numerator.gcd(denominator);
        return common.equals(BigInteger.ONE) ? new Exact(numerator, denominator)
                : new Exact(numerator.divide(common), denominator.divide(common));
    }
}
