// SPDX-License-Identifier: MIT
/** Hibernate ORM: sessions with and without bytecode enhancement, and stateless sessions. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.peers.hibernate;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
