// SPDX-License-Identifier: MIT
/** What is declared about classes and fields, in the words of our annotations. Only here are annotations of mapped classes read. */
@Internal
@NullMarked
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
