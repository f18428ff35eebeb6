// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

/** What is filled or drawn. */
public sealed interface Shape extends Node permits Box, Disc, Path {

    /** How it is painted. */
    Look look();

    @Override
    Shape moved(double dx, double dy);
}
