// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.databril.dsl.edit.TextEdit;

/**
 * One thing that can be done about a problem.
 *
 * @param title what it does, for people
 * @param code of the problem
 * @param offset where the problem is told
 * @param edits the changes of each file's text
 * @param preferred whether it is what most people would do
 */
record Action(String title, String code, int offset, Map<Path, List<TextEdit>> edits, boolean preferred) {
}
