// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where someone lives. */
@Embeddable
public record Address(String street, String city, @Nullable String country) {}
