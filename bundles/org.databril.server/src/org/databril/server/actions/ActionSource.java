// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.util.stream.Stream;

import org.databril.server.CanvasText;

/** Knows one kind of thing to do. To add one is to add a class to {@link CodeActions}. */
interface ActionSource {
    /** What can be done about the problems that touch a stretch of a text, the likeliest first. */
    Stream<Action> actions(CanvasText text, Stretch stretch);
}
