// SPDX-License-Identifier: MIT
package io.mikroorm.jackson3;

import io.mikroorm.json.JsonMapper;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;

/**
 * Turns objects into JSON with Jackson 3. Found by itself on the class path; an {@code ObjectMapper} of one's own is given with
 * {@code c.json(new Jackson3Mapper(mapper))}. Thread-safe.
 */
public final class Jackson3Mapper implements JsonMapper {

    private final ObjectMapper jackson;
    private final Map<Type, Codec> codecs = new ConcurrentHashMap<>();

    private record Codec(ObjectWriter writer, ObjectReader reader) {}

    /**
     * With the modules of Jackson that are on the class path, times as ISO texts with their offsets, and names that the class
     * does not know refused, as they would be lost with the next change.
     */
    public Jackson3Mapper() {
        this(tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    /** With a mapper that was set up elsewhere. */
    public Jackson3Mapper(ObjectMapper jackson) {
        this.jackson = jackson;
    }

    @Override
    public String write(Object value, Type type) {
        return codec(type).writer().writeValueAsString(value);
    }

    @Override
    public @Nullable Object read(String json, Type type) {
        return codec(type).reader().readValue(json);
    }

    private Codec codec(Type type) {
        return codecs.computeIfAbsent(type, key -> {
            JavaType java = jackson.constructType(key);
            return new Codec(jackson.writerFor(java), jackson.readerFor(java));
        });
    }
}
