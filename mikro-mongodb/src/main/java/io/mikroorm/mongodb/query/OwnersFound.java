// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import org.bson.BsonDocument;

/**
 * A query for what other documents have of owners.
 *
 * @param field the owners' field whose value that is
 * @param collection the other documents
 * @param filter those of them that are in question
 * @param by the field with what they have: one value, or an array
 */
record OwnersFound(String field, String collection, BsonDocument filter, String by) {}
