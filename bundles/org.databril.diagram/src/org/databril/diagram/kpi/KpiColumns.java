// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.kpi;

/**
 * Where the four columns of the KPI picture are.
 *
 * @param width of a row
 */
record KpiColumns(double width) {

    static final int COUNT = 4;
    private static final double SIDE = 12;
    private static final double GAP = 26;
    private static final double[] PARTS = {0.20, 0.27, 0.29, 0.24};

    double width(int column) {
        return PARTS[column] * room();
    }

    double left(int column) {
        double left = SIDE;
        for (int i = 0; i < column; i++) {
            left += width(i) + GAP;
        }
        return left;
    }

    private double room() {
        return width - 2 * SIDE - (COUNT - 1) * GAP;
    }
}
