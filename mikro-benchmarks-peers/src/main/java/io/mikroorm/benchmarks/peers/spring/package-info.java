// SPDX-License-Identifier: MIT
/** Spring Data MongoDB: a template without an application context. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.peers.spring;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
