// SPDX-License-Identifier: MIT
package io.mikroorm.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.mikroorm.json.JsonMapper;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns objects into JSON with Jackson 2. Found by itself on the class path; an {@code ObjectMapper} of one's own is given with
 * {@code c.json(new JacksonMapper(mapper))}. Thread-safe.
 */
public final class JacksonMapper implements JsonMapper {

    private final ObjectMapper jackson;
    private final Map<Type, Codec> codecs = new ConcurrentHashMap<>();

    private record Codec(ObjectWriter writer, ObjectReader reader) {}

    /**
     * With the modules of Jackson that are on the class path, times as ISO texts with their offsets, and names that the class
     * does not know refused, as they would be lost with the next change.
     */
    public JacksonMapper() {
        this(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    /** With a mapper that was set up elsewhere, and is not changed any more. */
    public JacksonMapper(ObjectMapper jackson) {
        this.jackson = jackson;
    }

    @Override
    public String write(Object value, Type type) {
        try {
            return codec(type).writer().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Object read(String json, Type type) {
        try {
            return codec(type).reader().readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Codec codec(Type type) {
        return codecs.computeIfAbsent(type, key -> {
            JavaType java = jackson.constructType(key);
            return new Codec(jackson.writerFor(java), jackson.readerFor(java));
        });
    }
}
