// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

/** What a colour is for. A {@link Theme} says which colour it is. */
public enum Ink {

    /** Nothing is painted. */
    NONE,
    /** Text. */
    INK,
    /** Second text. */
    MUTED,
    /** Borders. */
    LINE,
    /** The ground of blocks. */
    WASH,
    /** The page and the cards. */
    PAPER,
    /** Sources, what is recorded, coverage. */
    DATA,
    /** The ground of what {@link #DATA} outlines. */
    DATA_WASH,
    /** Thin lines inside of what {@link #DATA} outlines. */
    DATA_LINE,
    /** A KPI on target. */
    OK,
    /** A KPI past its warning, findings, what is done by hand. */
    WARNING,
    /** A KPI past its alarm. */
    ALARM,
    /** What does not exist yet. */
    WANTED,
    /** Personal data. */
    PERSONAL,
    /** The ground of {@link #PERSONAL}. */
    PERSONAL_WASH,
    /** Thin edges and the mark of items. */
    EDGE,
    /** The ground of a bar that is not full. */
    TRACK,
    /** The first of six colours that tell things apart. */
    TINT_1,
    /** The second of them. */
    TINT_2,
    /** The third of them. */
    TINT_3,
    /** The fourth of them. */
    TINT_4,
    /** The fifth of them. */
    TINT_5,
    /** The sixth of them. */
    TINT_6
}
