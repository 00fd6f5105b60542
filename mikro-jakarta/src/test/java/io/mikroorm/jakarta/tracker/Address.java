// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.tracker;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where somebody is. */
@Embeddable
record Address(@Nullable String street, @Nullable String city) {}
