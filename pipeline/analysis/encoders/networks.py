"""What an encoder gives for pieces of words.

Encoders are the first layers of one transformer, each fitted to a question of its own. They share
the vectors of the pieces of words, which are most of their weight, and which fitting leaves alone.
Each reads one thing at a time, so that what is concluded from it does not depend on others. What
runs them is loaded with the first that reads: a third of what a command that reads nothing took.
"""

from typing import TYPE_CHECKING

from pipeline.analysis.encoders.files import content, once, place
from pipeline.analysis.encoders.pieces import Pieces

if TYPE_CHECKING:
    import numpy as np
    import onnxruntime
    from numpy.typing import NDArray

VECTORS, SIZES = "vectors.npy", "sizes.npy"
"""The vectors of all pieces in whole numbers of eight bits, and the size of a step of each."""


def read(network: str, given: Pieces) -> "NDArray[np.float32]":
    """The numbers that an encoder gives for pieces of words and their context.

    `network` is the name of its file, without its ending.
    """
    import numpy as np

    vectors, sizes = _known()
    shown = vectors[given.numbers].astype(np.float32) * sizes[given.numbers][:, None]
    asked = {"vectors": shown[None], "context": np.array([given.context])}
    told: NDArray[np.float32] = _network(network).run(None, asked)[0][0]
    return told


@once
def _known() -> "tuple[NDArray[np.int8], NDArray[np.float32]]":
    """The vectors and their sizes; all processes share the pages of memory that hold the former."""
    import numpy as np

    return np.load(place(VECTORS), mmap_mode="r"), np.load(place(SIZES))


@once
def _network(name: str) -> "onnxruntime.InferenceSession":
    """A network, on one thread: several at once are for whoever reads several texts at once."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    held = content(f"{name}.onnx")
    return onnxruntime.InferenceSession(held, options, providers=["CPUExecutionProvider"])
