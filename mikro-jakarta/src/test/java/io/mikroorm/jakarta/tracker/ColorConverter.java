// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.tracker;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Six digits. */
@Converter
class ColorConverter implements AttributeConverter<Color, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Color color) {
        return color == null ? null : String.format("%02x%02x%02x", color.red(), color.green(), color.blue());
    }

    @Override
    public @Nullable Color convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int number = Integer.parseInt(text, 16);
        return new Color(number >> 16, number >> 8 & 255, number & 255);
    }
}
