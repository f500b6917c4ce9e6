"""ComfyUI's own nodes that a latent or picture goes through: from the empty latent to the saved file."""

from __future__ import annotations

from .declaration import Does, NodeSpec, table, words

PICTURES: dict[str, NodeSpec] = (
    table(
        Does.LATENT,
        """
        EmptyLatentImage = width height batch_size
        EmptySD3LatentImage = width height batch_size
        EmptyFlux2LatentImage = width height batch_size
        EmptyHunyuanImageLatent = width height batch_size
        EmptyChromaRadianceLatentImage = width height batch_size
        StableCascade_EmptyLatentImage = width height compression batch_size
        EmptyHunyuanLatentVideo = width height length batch_size
        EmptyLTXVLatentVideo = width height length batch_size
        EmptyMochiLatentVideo = width height length batch_size
        EmptyCosmosLatentVideo = width height length batch_size
        """,
    )
    | table(
        Does.LATENT_EDIT,
        """
        LatentUpscale = upscale_method width height crop
        LatentUpscaleBy = upscale_method scale_by
        """,
    )
    | table(
        Does.LATENT_EDIT,
        """
        LatentBatch =
        LatentBlend = blend_factor
        LatentComposite = x y feather
        LatentCompositeMasked = x y resize_source
        LatentInterpolate = ratio
        LatentMultiply = multiplier
        LatentAdd =
        LatentSubtract =
        LatentCrop = width height x y
        LatentFlip = flip_method
        LatentRotate = rotation
        SetLatentNoiseMask =
        LatentApplyOperation =
        """,
        why="changes the latent between two passes",
    )
    | table(
        Does.CODEC,
        """
        VAEDecode =
        VAEDecodeTiled = tile_size overlap temporal_size temporal_overlap
        VAEEncode =
        VAEEncodeTiled = tile_size overlap temporal_size temporal_overlap
        RepeatLatentBatch = amount
        LatentFromBatch = batch_index length
        RebatchLatents = batch_size
        LatentBatchSeedBehavior = seed_behavior
        """,
    )
    | table(
        Does.GIVEN,
        """
        LoadImage = image !
        LoadImageOutput = image !
        LoadImageMask = image channel !
        LoadLatent = latent
        """,
        why="a picture that is not public",
    )
    | table(
        Does.LATENT_EDIT,
        """
        VAEEncodeForInpaint = grow_mask_by
        InpaintModelConditioning = noise_mask
        """,
        outputs=words("positive negative latent"),
        why="only a part of a given picture was made",
    )
    | table(
        Does.EDITS,
        """
        ImageScale = upscale_method width height crop
        ImageScaleBy = upscale_method scale_by
        ImageScaleToTotalPixels = upscale_method megapixels resolution_steps
        ImageScaleToMaxDimension = upscale_method largest_size
        """,
    )
    | table(Does.UPSCALES, "ImageUpscaleWithModel =", why="makes the picture larger with a model")
    | table(
        Does.EDITS,
        """
        ImageSharpen = sharpen_radius sigma alpha
        ImageBlur = blur_radius sigma
        ImageBlend = blend_factor blend_mode
        ImageAddNoise = seed ! strength
        ImageCrop = width height x y
        ImageFlip = flip_method
        ImageRotate = rotation
        ImageInvert =
        ImageQuantize = colors dither
        ImageCompositeMasked = x y resize_source
        ImagePadForOutpaint = left top right bottom feathering
        PorterDuffImageComposite = mode
        """,
        why="changes the finished picture",
    )
    | table(
        Does.HANDS_ON,
        """
        ImageFromBatch = batch_index length
        RepeatImageBatch = amount
        ImageBatch =
        RebatchImages = batch_size
        """,
    )
    | table(
        Does.SAVES,
        """
        SaveImage = filename_prefix
        SaveImageAdvanced = filename_prefix
        SaveImageWebsocket =
        SaveAnimatedWEBP = filename_prefix fps lossless quality method
        SaveAnimatedPNG = filename_prefix fps compress_level
        SaveWEBM = filename_prefix codec fps crf
        SaveVideo = filename_prefix format codec
        PreviewImage =
        """,
    )
)
