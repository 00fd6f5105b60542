// SPDX-License-Identifier: MIT
/** What a store can do and how it names things, as facts that the rest of the core may ask. */
@NullMarked
package io.mikroorm.platform;

import org.jspecify.annotations.NullMarked;
