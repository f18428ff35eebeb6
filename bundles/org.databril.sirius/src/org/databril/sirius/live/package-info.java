// SPDX-License-Identifier: EPL-2.0
/**
 * Models that a tool shows and changes while their texts stay as they are until it saves: what they say, what is found in them,
 * and changes of them by the edits of the product.
 */
package org.databril.sirius.live;
