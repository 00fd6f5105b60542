// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.spring.model;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Says which number was taken last as a key.
 *
 * @param id the collection whose keys they are
 * @param last the number
 */
@Document("counter")
public record Counter(String id, long last) {}
