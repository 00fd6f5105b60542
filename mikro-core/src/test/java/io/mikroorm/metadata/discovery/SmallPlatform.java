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

    SmallPlatform() {
        this(false);
    }

    /** With keys of several parts in one column, or each in one of its own. */
    SmallPlatform(boolean spreading) {
        this.spreading = spreading;
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
        return new Capabilities(EnumSet.allOf(Capabilities.Feature.class), 1000);
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
