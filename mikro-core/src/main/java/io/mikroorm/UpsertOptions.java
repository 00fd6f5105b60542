// SPDX-License-Identifier: MIT
package io.mikroorm;

import java.util.List;

/**
 * How rows are inserted or updated. Filled in by a lambda: {@code o -> o.onConflict("email").exclude("score")}. Not thread-safe.
 */
public final class UpsertOptions {

    private List<String> onConflict = List.of();
    private List<String> merge = List.of();
    private List<String> exclude = List.of();
    private boolean ignore;

    /** The defaults. */
    public UpsertOptions() {}

    /**
     * Names the properties of the key or of a unique constraint that tell whether a row is there. By default the key, where it is
     * set, else the first unique constraint of which all values are.
     */
    public UpsertOptions onConflict(String... properties) {
        this.onConflict = List.of(properties);
        return this;
    }

    /** Names the properties that are updated in a row that is there; all others stay as they are. An embeddable counts as a whole. */
    public UpsertOptions merge(String... properties) {
        this.merge = List.of(properties);
        return this;
    }

    /** Names properties that are not updated in a row that is there. */
    public UpsertOptions exclude(String... properties) {
        this.exclude = List.of(properties);
        return this;
    }

    /** Leaves rows that are there as they are: find or create. */
    public UpsertOptions ignore() {
        this.ignore = true;
        return this;
    }

    /** The properties that tell whether a row is there; empty for the default. */
    public List<String> onConflict() {
        return onConflict;
    }

    /** The properties that are updated; empty for all that were given. */
    public List<String> merge() {
        return merge;
    }

    /** The properties that are not updated. */
    public List<String> exclude() {
        return exclude;
    }

    /** Whether rows that are there stay as they are. */
    public boolean isIgnoring() {
        return ignore;
    }
}
