// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.ebean;

import io.mikroorm.benchmarks.ground.BookText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days in SQLite, in the form and by the code that all contenders share. */
@Converter(autoApply = true)
public class DateAsText implements AttributeConverter<LocalDate, String> {

    /** For Ebean. */
    public DateAsText() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalDate value) {
        return value == null ? null : BookText.write(value);
    }

    @Override
    public @Nullable LocalDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : BookText.date(text);
    }
}
