// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import java.util.List;
import org.bson.conversions.Bson;

/**
 * A pipeline of the application's own.
 *
 * @param collection where it begins
 * @param pipeline its stages
 * @param result what MongoDB's driver makes of each document
 * @param settings how it is carried out
 */
public record Aggregation<T>(
        String collection, List<? extends Bson> pipeline, Class<T> result, ReadSettings settings) {}
