// SPDX-License-Identifier: EPL-2.0
/** Where an element is named, over all files of its project. */
package org.databril.server.references;
