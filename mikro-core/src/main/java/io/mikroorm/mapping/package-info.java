// SPDX-License-Identifier: MIT
/**
 * Mapping in code: what annotations say, said about classes that have none, or over what theirs say; and how the annotations of
 * another library are understood. It speaks in the words of our annotations and reads no class.
 */
@Api
@NullMarked
package io.mikroorm.mapping;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
