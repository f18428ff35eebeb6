// SPDX-License-Identifier: EPL-2.0
/** Reads texts, mistakes or not: tells each mistake once, keeps all else, and knows how a text can go on at a place. */
package org.databril.dsl.parser;
