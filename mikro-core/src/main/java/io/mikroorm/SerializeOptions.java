// SPDX-License-Identifier: MIT
package io.mikroorm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of entities is shown, and how. Filled in by a lambda: {@code o -> o.populate("books.tags").exclude("email")}. All names are those of
 * properties, not those that {@code @Serialized} shows them by. Not thread-safe.
 */
public final class SerializeOptions {

    private final List<String> populate = new ArrayList<>();
    private final List<String> exclude = new ArrayList<>();
    private @Nullable List<String> fields;
    private @Nullable List<String> groups;
    private boolean loaded;
    private boolean forceObject;
    private boolean includeHidden;
    private boolean ignoreSerializers;
    private boolean skipNull;

    /** No options yet. */
    public SerializeOptions() {}

    /**
     * Shows entities instead of their keys behind these relations, by paths: {@code "publisher"}, {@code "books.tags"}. They must be loaded: nothing is loaded
     * here, and error MO-4341 says what is missing.
     */
    public SerializeOptions populate(String... paths) {
        populate.addAll(List.of(paths));
        return this;
    }

    /**
     * Shows entities behind all relations that are loaded. Where one leads back to an entity that is being shown, its key is. More than 100,000 of
     * them, or more than 100 one behind another, are error MO-4344.
     */
    public SerializeOptions loaded() {
        this.loaded = true;
        return this;
    }

    /**
     * Shows these properties only, keys among them: {@code "id"}, {@code "address.city"}. A relation stands for all that is shown behind it; a path
     * through one, as {@code "author.name"}, populates it.
     */
    public SerializeOptions fields(String... paths) {
        List<String> chosen = fields == null ? new ArrayList<>() : fields;
        chosen.addAll(List.of(paths));
        this.fields = chosen;
        return this;
    }

    /** Leaves these properties out, whatever else is said: {@code "email"}, {@code "author.email"}. */
    public SerializeOptions exclude(String... paths) {
        exclude.addAll(List.of(paths));
        return this;
    }

    /**
     * Shows of the properties with groups only those that have one of these; those without groups are shown as always. With no group at all only
     * those without are.
     */
    public SerializeOptions groups(String... names) {
        List<String> chosen = groups == null ? new ArrayList<>() : groups;
        chosen.addAll(List.of(names));
        this.groups = chosen;
        return this;
    }

    /** Shows an entity that is not expanded as a map with its key, instead of the key alone: {@code {id=1}}. */
    public SerializeOptions forceObject() {
        return forceObject(true);
    }

    /** Whether an entity that is not expanded is a map with its key: {@code {id=1}}. */
    public SerializeOptions forceObject(boolean value) {
        this.forceObject = value;
        return this;
    }

    /** Shows hidden properties too; one whose name another one is shown by is left out. */
    public SerializeOptions includeHidden() {
        return includeHidden(true);
    }

    /** Whether hidden properties are shown too. */
    public SerializeOptions includeHidden(boolean value) {
        this.includeHidden = value;
        return this;
    }

    /** Shows values as they are, though serializers are named for them. */
    public SerializeOptions ignoreSerializers() {
        return ignoreSerializers(true);
    }

    /** Whether values are shown as they are, though serializers are named for them. */
    public SerializeOptions ignoreSerializers(boolean value) {
        this.ignoreSerializers = value;
        return this;
    }

    /** Leaves out what is null. */
    public SerializeOptions skipNull() {
        return skipNull(true);
    }

    /** Whether what is null is left out. */
    public SerializeOptions skipNull(boolean value) {
        this.skipNull = value;
        return this;
    }

    /** The paths of relations that are expanded. */
    public List<String> populated() {
        return List.copyOf(populate);
    }

    /** The paths that are shown; null for all. */
    public @Nullable List<String> chosenFields() {
        return fields == null ? null : List.copyOf(fields);
    }

    /** The paths that are left out. */
    public List<String> excluded() {
        return List.copyOf(exclude);
    }

    /** The groups that are shown; null for all. */
    public @Nullable List<String> chosenGroups() {
        return groups == null ? null : List.copyOf(groups);
    }

    /** Whether all that is loaded is expanded. */
    public boolean isLoaded() {
        return loaded;
    }

    /** Whether keys stand in maps. */
    public boolean isForceObject() {
        return forceObject;
    }

    /** Whether hidden properties are shown. */
    public boolean isIncludeHidden() {
        return includeHidden;
    }

    /** Whether serializers are passed over. */
    public boolean isIgnoreSerializers() {
        return ignoreSerializers;
    }

    /** Whether nulls are left out. */
    public boolean isSkipNull() {
        return skipNull;
    }
}
