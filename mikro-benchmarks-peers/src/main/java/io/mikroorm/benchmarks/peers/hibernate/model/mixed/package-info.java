// SPDX-License-Identifier: MIT
/** Articles: a hierarchy with embedded objects. */
@Internal
@NullMarked
package io.mikroorm.benchmarks.peers.hibernate.model.mixed;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
