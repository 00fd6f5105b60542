// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Version;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import org.jspecify.annotations.Nullable;

/** Has contents that are too large to be loaded with it, in itself and in an embeddable. */
@Entity
public class Recording {

    @PrimaryKey
    public @Nullable Long id;

    public String title = "";

    public @Nullable BinaryContent audio;

    public @Nullable TextContent words;

    @Embedded(nullable = true)
    public @Nullable Sleeve sleeve;

    /** Without contents. */
    public Recording() {}

    /** What a recording comes in. */
    @Embeddable
    public record Sleeve(
            String artist,
            @Nullable BinaryContent picture,
            @Nullable TextContent notes) {}

    /** Has contents that only its constructor sets, a key that is a text, and a version. */
    @Entity
    public static class Film {

        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        public final String code;

        public final BinaryContent reel;

        public @Nullable TextContent subtitles;

        @Version
        public int version;

        /** A film. */
        public Film(String code, BinaryContent reel) {
            this.code = code;
            this.reel = reel;
        }
    }
}
