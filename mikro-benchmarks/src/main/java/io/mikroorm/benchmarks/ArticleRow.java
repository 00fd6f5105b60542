// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * One article, in the form in which contenders are compared with each other.
 *
 * @param id its key
 * @param kind its class: {@code print} or {@code digital}
 * @param title its title
 * @param status what may be done with it
 * @param author the key of its author
 * @param publisher the key of its publisher; 0 for none
 * @param hall where it stands
 * @param shelf where it stands there
 * @param language of its details
 * @param weight of its details
 * @param pages how many pages it has in print; null for a digital one
 * @param format the format of a digital one; null for one in print
 */
public record ArticleRow(
        long id,
        String kind,
        String title,
        Status status,
        long author,
        long publisher,
        String hall,
        int shelf,
        String language,
        int weight,
        @Nullable Integer pages,
        @Nullable String format) {

    /** What may be done with an article. */
    public enum Status {
        /** Not to be seen yet. */
        DRAFT,
        /** To be had. */
        LISTED,
        /** To be had no longer. */
        GONE
    }

    /** The details as they are stored. */
    public String details() {
        return "{\"language\":\"" + language + "\",\"weight\":" + weight + "}";
    }

    /** The publisher's key, or null. */
    public @Nullable Long publisherOrNull() {
        return publisher == 0 ? null : publisher;
    }
}
