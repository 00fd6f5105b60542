// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.naming.NamingStrategy;

/**
 * What holds for a model where its classes say nothing.
 *
 * @param naming names what is not named by hand
 * @param prefixes what the prefixes of embeddables in others are behind; {@link PrefixMode#DEFAULT} is relative
 */
public record Conventions(NamingStrategy naming, PrefixMode prefixes) {}
