// SPDX-License-Identifier: MIT
/** What an entity holds: references to one, collections of many. Knows the entity manager only as the context that loads. */
@Api
@NullMarked
package io.mikroorm.entity;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
