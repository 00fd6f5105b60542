// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Platform;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.EnumSet;

/** A store that has everything but floats. */
final class SmallPlatform implements Platform {

    private final boolean spreading;
    private final boolean checking;

    SmallPlatform() {
        this(false);
    }

    /** With keys of several parts in one column, or each in one of its own. */
    SmallPlatform(boolean spreading) {
        this(spreading, true);
    }

    /** With conditions that rows are held to, or without. */
    SmallPlatform(boolean spreading, boolean checking) {
        this.spreading = spreading;
        this.checking = checking;
    }

    @Override
    public boolean spreadsKeys() {
        return spreading;
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
        }
        return new Capabilities(features, 1000);
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
