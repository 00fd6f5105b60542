// SPDX-License-Identifier: MIT
/** Books and their surroundings as Spring Data MongoDB maps them: references are keys. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.peers.spring.model;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
