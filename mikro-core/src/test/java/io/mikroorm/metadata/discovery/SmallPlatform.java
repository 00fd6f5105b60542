// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Platform;
import io.mikroorm.type.NativeEnum;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A store that has everything but floats. */
final class SmallPlatform implements Platform {

    private final boolean spreading;
    private final boolean checking;
    private final boolean joining;
    private final Set<Capabilities.Feature> lacking;
    private boolean pipelines;

    SmallPlatform() {
        this(false);
    }

    /** With keys of several parts in one column, or each in one of its own. */
    SmallPlatform(boolean spreading) {
        this(spreading, true, false);
    }

    /** With conditions that rows are held to, or without; with tables that are joined, or one place for each object. */
    SmallPlatform(boolean spreading, boolean checking, boolean joining, Capabilities.Feature... lacking) {
        this.lacking = Set.of(lacking);
        this.spreading = spreading;
        this.checking = checking;
        this.joining = joining;
    }

    /** One that takes pipelines instead of SQL, or one that does not. */
    SmallPlatform pipelines(boolean value) {
        this.pipelines = value;
        return this;
    }

    @Override
    public boolean takesPipelines() {
        return pipelines;
    }

    @Override
    public @Nullable String problemOfPipeline(String pipeline) {
        return pipeline.endsWith("]") ? null : "has no end";
    }

    @Override
    public boolean spreadsKeys() {
        return spreading;
    }

    @Override
    public boolean joinsTables() {
        return joining;
    }

    @Override
    public int indexedLength() {
        return spreading ? 255 : 0;
    }

    @Override
    public String name() {
        return "small";
    }

    @Override
    public Capabilities capabilities() {
        EnumSet<Capabilities.Feature> features = EnumSet.allOf(Capabilities.Feature.class);
        if (!checking) {
            features.remove(Capabilities.Feature.CHECKS);
            features.remove(Capabilities.Feature.FORMULAS);
        }
        features.removeAll(lacking);
        return new Capabilities(features, 1000);
    }

    /** One of each, unless several are asked for. */
    @Override
    public @Nullable String enumColumn(NativeEnum type, boolean array) {
        return array ? null : type.name();
    }

    @Override
    public NamingStrategy naming() {
        return new UnderscoreNaming();
    }

    @Override
    public String refusal(ValueType type) {
        return type.storage() == Storage.FLOAT ? "it keeps 64 bits. Make it a double." : null;
    }
}
