// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain.pojo;

import java.util.List;

/** A book with the keys of its tags. */
public class TaggedBook extends Book {

    private List<Long> tags = List.of();

    /** For the driver. */
    public TaggedBook() {}

    /** The keys of the tags. */
    public List<Long> getTags() {
        return tags;
    }

    /** Sets it. */
    public void setTags(List<Long> tags) {
        this.tags = tags;
    }
}
