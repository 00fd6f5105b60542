// SPDX-License-Identifier: MIT
/** A clinic by annotations of Jakarta Persistence whose pets and visits have no field for their owner and pet: collections name the columns. */
@NullMarked
package io.mikroorm.jakarta.petclinic;

import org.jspecify.annotations.NullMarked;
