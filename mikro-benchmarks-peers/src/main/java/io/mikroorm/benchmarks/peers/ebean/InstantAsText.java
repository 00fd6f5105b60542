// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.ebean;

import io.mikroorm.benchmarks.ground.BookText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times in SQLite, in the form and by the code that all contenders share. */
@Converter(autoApply = true)
public class InstantAsText implements AttributeConverter<Instant, String> {

    /** For Ebean. */
    public InstantAsText() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Instant value) {
        return value == null ? null : BookText.write(value);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : BookText.instant(text);
    }
}
