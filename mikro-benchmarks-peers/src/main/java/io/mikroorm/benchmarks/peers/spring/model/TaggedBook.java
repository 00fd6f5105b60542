// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.spring.model;

import java.util.List;
import org.springframework.data.mongodb.core.mapping.Document;

/** A book with the keys of its tags. */
@Document("book")
public class TaggedBook extends Book {

    private List<Long> tags = List.of();

    /** For Spring. */
    public TaggedBook() {}

    /** The keys of the tags. */
    public List<Long> getTags() {
        return tags;
    }
}
