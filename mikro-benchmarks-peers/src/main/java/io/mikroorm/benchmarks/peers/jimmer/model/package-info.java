// SPDX-License-Identifier: MIT
/** Entities, which are interfaces: Jimmer's annotation processor makes the classes. */
@Internal
package io.mikroorm.benchmarks.peers.jimmer.model;

import io.mikroorm.annotation.Internal;
