// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.model.mixed;

import io.mikroorm.annotation.Embeddable;

/**
 * What else is known of an article, in a column of JSON.
 *
 * @param language the language
 * @param weight the weight, in grams
 */
@Embeddable
public record Details(String language, int weight) {}
