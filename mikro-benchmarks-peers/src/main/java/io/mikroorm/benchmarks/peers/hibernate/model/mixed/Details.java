// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate.model.mixed;

/**
 * What else is known of an article, in a column of JSON.
 *
 * @param language the language
 * @param weight the weight, in grams
 */
public record Details(String language, int weight) {}
